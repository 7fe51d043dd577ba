package java.security;

import java.util.Locale;
import java.util.Objects;

/** Parameters of deterministic random bit generators (NIST SP 800-90A). */
public class DrbgParameters {
    private DrbgParameters() {
    }

    private static byte[] copy(byte[] b) {
        return b == null ? null : b.clone();
    }

    private static int checkStrength(int strength) {
        if (strength < -1) {
            throw new IllegalArgumentException("Illegal security strength: " + strength);
        }
        return strength;
    }

    /** What a generator can do beyond giving bits. */
    public enum Capability {
        PR_AND_RESEED, RESEED_ONLY, NONE;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }

        public boolean supportsReseeding() {
            return this != NONE;
        }

        public boolean supportsPredictionResistance() {
            return this == PR_AND_RESEED;
        }
    }

    /** For making a generator. */
    public static final class Instantiation implements SecureRandomParameters {
        private final int strength;
        private final Capability capability;
        private final byte[] personalizationString;

        private Instantiation(int strength, Capability capability, byte[] personalizationString) {
            this.strength = strength;
            this.capability = capability;
            this.personalizationString = personalizationString;
        }

        public int getStrength() {
            return strength;
        }

        public Capability getCapability() {
            return capability;
        }

        public byte[] getPersonalizationString() {
            return copy(personalizationString);
        }

        @Override
        public String toString() {
            return strength + "," + capability + "," + personalizationString;
        }
    }

    /** For the next bits. */
    public static final class NextBytes implements SecureRandomParameters {
        private final int strength;
        private final boolean predictionResistance;
        private final byte[] additionalInput;

        private NextBytes(int strength, boolean predictionResistance, byte[] additionalInput) {
            this.strength = strength;
            this.predictionResistance = predictionResistance;
            this.additionalInput = additionalInput;
        }

        public int getStrength() {
            return strength;
        }

        public boolean getPredictionResistance() {
            return predictionResistance;
        }

        public byte[] getAdditionalInput() {
            return copy(additionalInput);
        }
    }

    /** For seeding anew. */
    public static final class Reseed implements SecureRandomParameters {
        private final boolean predictionResistance;
        private final byte[] additionalInput;

        private Reseed(boolean predictionResistance, byte[] additionalInput) {
            this.predictionResistance = predictionResistance;
            this.additionalInput = additionalInput;
        }

        public boolean getPredictionResistance() {
            return predictionResistance;
        }

        public byte[] getAdditionalInput() {
            return copy(additionalInput);
        }
    }

    public static Instantiation instantiation(int strength, Capability capability, byte[] personalizationString) {
        return new Instantiation(checkStrength(strength), Objects.requireNonNull(capability), copy(personalizationString));
    }

    public static NextBytes nextBytes(int strength, boolean predictionResistance, byte[] additionalInput) {
        return new NextBytes(checkStrength(strength), predictionResistance, copy(additionalInput));
    }

    public static Reseed reseed(boolean predictionResistance, byte[] additionalInput) {
        return new Reseed(predictionResistance, copy(additionalInput));
    }
}
