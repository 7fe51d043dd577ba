package a;
package b;

class ParsePackageTwice {
}
