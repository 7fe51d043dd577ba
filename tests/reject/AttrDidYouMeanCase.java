class AttrDidYouMeanCase {
    void m(String s) {
        s.Length();
        string t = null;
        system.out.println();
    }
}
