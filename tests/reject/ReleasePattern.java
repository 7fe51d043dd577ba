class ReleasePattern { boolean f(Object o) { return o instanceof String s && s.isEmpty(); } }
