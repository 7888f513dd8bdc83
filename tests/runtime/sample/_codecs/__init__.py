"""The codecs of the sample."""
