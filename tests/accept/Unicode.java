class Unicode { int \u0061bc = 1; int größe = abc; String $ = "\u00e9\t\0\377"; char c = '\''; int _x = 1_000; String t = """
    a "quoted" \""" b\
     c
      d\s
    """; }
