"""The red-flag questions: whom to tell what one has noticed, and how soon. It never says that all is well."""
