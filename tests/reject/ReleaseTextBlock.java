class ReleaseTextBlock { String s = """
  x
  """; }
