package jindo.internal.security;

import java.security.Provider;
import java.util.List;
import java.util.Map;

/** The library's own keyed digests, under the name that programs ask for. */
public final class MacProvider extends Provider {
    @java.io.Serial
    private static final long serialVersionUID = 1L;

    public MacProvider() {
        super("SunJCE", "17", "SunJCE Provider (HMAC)");
        add("HmacMD5", "OfMd5");
        add("HmacSHA1", "OfSha1", "OID.1.2.840.113549.2.7", "1.2.840.113549.2.7");
        add("HmacSHA224", "OfSha224", "OID.1.2.840.113549.2.8", "1.2.840.113549.2.8");
        add("HmacSHA256", "OfSha256", "OID.1.2.840.113549.2.9", "1.2.840.113549.2.9");
        add("HmacSHA384", "OfSha384", "OID.1.2.840.113549.2.10", "1.2.840.113549.2.10");
        add("HmacSHA512", "OfSha512", "OID.1.2.840.113549.2.11", "1.2.840.113549.2.11");
    }

    private void add(String algorithm, String implementation, String... aliases) {
        putService(new Service(this, "Mac", algorithm, "jindo.internal.security.Hmac$" + implementation,
            List.of(aliases), Map.of("SupportedKeyFormats", "RAW")));
    }
}
