class ParseVarPlaces {
    var a = 1;

    var m(var p) {
        return null;
    }
}
