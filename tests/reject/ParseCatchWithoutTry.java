class ParseCatchWithoutTry {
    void m() {
        catch (Exception e) {
        }
    }
}
