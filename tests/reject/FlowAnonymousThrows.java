class FlowAnonymousThrows {
    Object a = new Object() {
        {
            if (true)
                throw new Exception();
        }
    };
}
