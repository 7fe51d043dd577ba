package java.net;

/** An address of four bytes. */
public final class Inet4Address extends InetAddress {
    private static final long serialVersionUID = 3286316764910316507L;

    private transient int address;

    Inet4Address(String host, byte[] addr) {
        super(host);
        address = (addr[0] & 0xff) << 24 | (addr[1] & 0xff) << 16 | (addr[2] & 0xff) << 8 | addr[3] & 0xff;
    }

    int value() {
        return address;
    }

    void setValue(int v) {
        address = v;
    }

    private int part(int i) {
        return address >>> 24 - 8 * i & 0xff;
    }

    @Override
    public boolean isMulticastAddress() {
        return address >>> 28 == 0xe;
    }

    @Override
    public boolean isAnyLocalAddress() {
        return address == 0;
    }

    @Override
    public boolean isLoopbackAddress() {
        return part(0) == 127;
    }

    @Override
    public boolean isLinkLocalAddress() {
        return part(0) == 169 && part(1) == 254;
    }

    @Override
    public boolean isSiteLocalAddress() {
        return part(0) == 10 || part(0) == 172 && (part(1) & 0xf0) == 16 || part(0) == 192 && part(1) == 168;
    }

    @Override
    public boolean isMCGlobal() {
        return part(0) >= 224 && part(0) <= 238 && !(part(0) == 224 && part(1) == 0 && part(2) == 0);
    }

    @Override
    public boolean isMCNodeLocal() {
        return false;
    }

    @Override
    public boolean isMCLinkLocal() {
        return part(0) == 224 && part(1) == 0 && part(2) == 0;
    }

    @Override
    public boolean isMCSiteLocal() {
        return part(0) == 239 && part(1) == 255;
    }

    @Override
    public boolean isMCOrgLocal() {
        return part(0) == 239 && part(1) >= 192 && part(1) <= 195;
    }

    @Override
    public byte[] getAddress() {
        return new byte[] {(byte) part(0), (byte) part(1), (byte) part(2), (byte) part(3)};
    }

    @Override
    public String getHostAddress() {
        return part(0) + "." + part(1) + "." + part(2) + "." + part(3);
    }

    @Override
    public int hashCode() {
        return address;
    }

    @Override
    public boolean equals(Object obj) {
        return obj instanceof Inet4Address a && address == a.address;
    }
}
