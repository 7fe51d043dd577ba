class ParseDiamondPlaces { void f() { ArrayList<> q; List<>[] r; Map<>.Entry e; x.y<> z; new ArrayList<>[1]; } List<> g; List<> h() {} class Q extends List<> {} }
