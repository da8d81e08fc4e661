"""What staff edit: read it, name every problem, compile it. The only package that knows Markdown and YAML."""
