class EnterNotPublic {
    Holder.Secret s;
}

class Holder {
    private class Secret {
    }
}
