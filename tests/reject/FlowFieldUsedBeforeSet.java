class FlowFieldUsedBeforeSet {
    final int a;

    FlowFieldUsedBeforeSet() {
        System.out.println(a);
        a = 1;
    }
}
