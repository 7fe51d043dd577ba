import java.util.*;
import java.util.random.*;

/** Generators by name. */
public class RandomFactories {
    public static void main(String[] args) {
        for (String name : List.of("L64X128MixRandom", "L32X64MixRandom", "Xoroshiro128PlusPlus", "Xoshiro256PlusPlus", "Random")) {
            RandomGeneratorFactory<RandomGenerator> f = RandomGeneratorFactory.of(name);
            RandomGenerator g = f.create(99);
            System.out.println(name + " " + f.group() + " " + f.stateBits() + " " + g.nextLong() + " " + g.nextInt(1000) + " " + g.nextDouble());
            if (g instanceof RandomGenerator.LeapableGenerator l) {
                l.jump();
                System.out.println(l.nextLong());
            }
        }
    }
}
