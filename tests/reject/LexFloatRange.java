class LexFloatRange {
    float a = 1e39f;
    double b = 1e309;
    float c = 1e-50f;
    double d = 1e-400;
}
