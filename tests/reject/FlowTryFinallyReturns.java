class FlowTryFinallyReturns {
    int a() {
        try {
            return 1;
        } finally {
            System.out.println();
        }
        return 2;
    }
}
