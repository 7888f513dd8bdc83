"""ir.Api -> names -> views. Knows Python; knows no OpenAPI."""
