class ParseLambdaBody {
    Runnable a = () -> ;
}
