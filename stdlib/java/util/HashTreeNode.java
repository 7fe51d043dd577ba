package java.util;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;

/**
 * A node of a HashMap's long chain, kept both as a list (next, prev) whose first node is the root of
 * a red-black tree over the same nodes. Ordered by hash, then by comparable keys, then by class name
 * and identity.
 */
final class HashTreeNode<K, V> extends LinkedHashMap.Entry<K, V> {
    private static final int UNTREE_LENGTH = 6;

    HashTreeNode<K, V> parent;
    HashTreeNode<K, V> left;
    HashTreeNode<K, V> right;
    HashTreeNode<K, V> prev;
    boolean red;

    HashTreeNode(int hash, K key, V value, HashMap.Node<K, V> next) {
        super(hash, key, value, next);
    }

    private HashTreeNode<K, V> following() {
        return (HashTreeNode<K, V>) next;
    }

    HashTreeNode<K, V> root() {
        HashTreeNode<K, V> r = this;
        while (r.parent != null) {
            r = r.parent;
        }
        return r;
    }

    /** The class C of a key that is a Comparable<C>, or null. */
    private static Class<?> comparableClass(Object key) {
        if (!(key instanceof Comparable)) {
            return null;
        }
        Class<?> c = key.getClass();
        if (c == String.class) {
            return c;
        }
        for (Type t : c.getGenericInterfaces()) {
            if (t instanceof ParameterizedType p && p.getRawType() == Comparable.class
                    && p.getActualTypeArguments()[0] == c) {
                return c;
            }
        }
        return null;
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static int compare(Class<?> c, Object a, Object b) {
        return c == null || b == null || b.getClass() != c ? 0 : ((Comparable) a).compareTo(b);
    }

    private static int tieBreak(Object a, Object b) {
        int d = 0;
        if (a != null && b != null) {
            d = a.getClass().getName().compareTo(b.getClass().getName());
        }
        return d != 0 ? d : System.identityHashCode(a) <= System.identityHashCode(b) ? -1 : 1;
    }

    /** Looks in the tree below this node. */
    HashTreeNode<K, V> find(int h, Object k, Class<?> kc) {
        HashTreeNode<K, V> p = this;
        while (p != null) {
            K pk = p.key;
            if (p.hash > h) {
                p = p.left;
            } else if (p.hash < h) {
                p = p.right;
            } else if (pk == k || k != null && k.equals(pk)) {
                return p;
            } else if (p.left == null) {
                p = p.right;
            } else if (p.right == null) {
                p = p.left;
            } else {
                if (kc == null) {
                    kc = comparableClass(k);
                }
                int d = compare(kc, k, pk);
                if (d == 0) {
                    HashTreeNode<K, V> found = p.right.find(h, k, kc);
                    if (found != null) {
                        return found;
                    }
                    p = p.left;
                } else {
                    p = d < 0 ? p.left : p.right;
                }
            }
        }
        return null;
    }

    /** Called on a first node: the node with the key, or null having added one. */
    HashTreeNode<K, V> put(HashMap<K, V> map, HashMap.Node<K, V>[] tab, int h, K k, V v) {
        Class<?> kc = null;
        boolean searched = false;
        HashTreeNode<K, V> root = root();
        for (HashTreeNode<K, V> p = root;;) {
            int d;
            K pk = p.key;
            if (p.hash != h) {
                d = p.hash > h ? -1 : 1;
            } else if (pk == k || k != null && k.equals(pk)) {
                return p;
            } else {
                if (kc == null) {
                    kc = comparableClass(k);
                }
                d = compare(kc, k, pk);
                if (d == 0) {
                    if (!searched) {
                        searched = true;
                        HashTreeNode<K, V> found = p.left == null ? null : p.left.find(h, k, kc);
                        if (found == null && p.right != null) {
                            found = p.right.find(h, k, kc);
                        }
                        if (found != null) {
                            return found;
                        }
                    }
                    d = tieBreak(k, pk);
                }
            }
            HashTreeNode<K, V> down = d <= 0 ? p.left : p.right;
            if (down == null) {
                HashTreeNode<K, V> after = p.following();
                HashTreeNode<K, V> x = map.newTreeNode(h, k, v, after);
                p.next = x;
                x.prev = p;
                if (after != null) {
                    after.prev = x;
                }
                toFront(tab, p.attach(root, x, d));
                return null;
            }
            p = down;
        }
    }

    /** Makes x a child of this node and returns the new root. */
    private HashTreeNode<K, V> attach(HashTreeNode<K, V> root, HashTreeNode<K, V> x, int d) {
        x.parent = this;
        if (d <= 0) {
            left = x;
        } else {
            right = x;
        }
        return balanceInsertion(root, x);
    }

    /** Builds the tree over the list that starts here. */
    void treeify(HashMap.Node<K, V>[] tab) {
        HashTreeNode<K, V> root = null;
        HashTreeNode<K, V> after;
        for (HashTreeNode<K, V> x = this; x != null; x = after) {
            after = x.following();
            x.left = x.right = x.parent = null;
            if (root == null) {
                x.red = false;
                root = x;
                continue;
            }
            Class<?> kc = null;
            for (HashTreeNode<K, V> p = root;;) {
                int d;
                if (p.hash != x.hash) {
                    d = p.hash > x.hash ? -1 : 1;
                } else {
                    if (kc == null) {
                        kc = comparableClass(x.key);
                    }
                    d = compare(kc, x.key, p.key);
                    if (d == 0) {
                        d = tieBreak(x.key, p.key);
                    }
                }
                HashTreeNode<K, V> down = d <= 0 ? p.left : p.right;
                if (down == null) {
                    root = p.attach(root, x, d);
                    break;
                }
                p = down;
            }
        }
        toFront(tab, root);
    }

    /** The plain chain of the nodes from here on. */
    private HashMap.Node<K, V> untreeify(HashMap<K, V> map) {
        HashMap.Node<K, V> head = null, tail = null;
        for (HashMap.Node<K, V> e = this; e != null; e = e.next) {
            HashMap.Node<K, V> n = map.toNode(e);
            if (tail == null) {
                head = n;
            } else {
                tail.next = n;
            }
            tail = n;
        }
        return head;
    }

    /** Deals the list out to its two places in a table of twice the size, in order. */
    void split(HashMap<K, V> map, HashMap.Node<K, V>[] tab, int index, int bit) {
        HashTreeNode<K, V> loHead = null, loTail = null, hiHead = null, hiTail = null;
        int lo = 0, hi = 0;
        HashTreeNode<K, V> after;
        for (HashTreeNode<K, V> e = this; e != null; e = after) {
            after = e.following();
            e.next = null;
            if ((e.hash & bit) == 0) {
                e.prev = loTail;
                if (loTail == null) {
                    loHead = e;
                } else {
                    loTail.next = e;
                }
                loTail = e;
                lo++;
            } else {
                e.prev = hiTail;
                if (hiTail == null) {
                    hiHead = e;
                } else {
                    hiTail.next = e;
                }
                hiTail = e;
                hi++;
            }
        }
        place(map, tab, index, loHead, lo, hiHead != null);
        place(map, tab, index + bit, hiHead, hi, loHead != null);
    }

    private static <K, V> void place(HashMap<K, V> map, HashMap.Node<K, V>[] tab, int i, HashTreeNode<K, V> head,
            int n, boolean changed) {
        if (head == null) {
            return;
        }
        if (n <= UNTREE_LENGTH) {
            tab[i] = head.untreeify(map);
        } else {
            tab[i] = head;
            if (changed) {
                head.treeify(tab);
            }
        }
    }

    /** Takes this node out of list and tree; a tree grown small becomes a chain if `movable`. */
    void remove(HashMap<K, V> map, HashMap.Node<K, V>[] tab, boolean movable) {
        int i = tab.length - 1 & hash;
        HashTreeNode<K, V> after = following();
        if (prev == null) {
            tab[i] = after;
        } else {
            prev.next = after;
        }
        if (after != null) {
            after.prev = prev;
        }
        HashTreeNode<K, V> first = (HashTreeNode<K, V>) tab[i];
        if (first == null) {
            return;
        }
        HashTreeNode<K, V> root = first.root();
        if (movable && (root.right == null || root.left == null || root.left.left == null)) {
            tab[i] = first.untreeify(map);
            return;
        }
        root = unhook(root);
        if (movable) {
            toFront(tab, root);
        }
    }

    /** Removes this node from the tree and returns the new root. */
    private HashTreeNode<K, V> unhook(HashTreeNode<K, V> root) {
        if (left != null && right != null) {
            HashTreeNode<K, V> s = right;
            while (s.left != null) {
                s = s.left;
            }
            root = swapWith(root, s);
        }
        HashTreeNode<K, V> child = left != null ? left : right;
        if (child != null) {
            root = replaceBy(root, child);
            left = right = parent = null;
            return red ? root : balanceDeletion(root, child);
        }
        if (parent == null) {
            return null;
        }
        if (!red) {
            root = balanceDeletion(root, this);
        }
        if (parent != null) {
            if (this == parent.left) {
                parent.left = null;
            } else {
                parent.right = null;
            }
            parent = null;
        }
        return root;
    }

    private HashTreeNode<K, V> replaceBy(HashTreeNode<K, V> root, HashTreeNode<K, V> x) {
        x.parent = parent;
        if (parent == null) {
            x.red = false;
            return x;
        }
        if (this == parent.left) {
            parent.left = x;
        } else {
            parent.right = x;
        }
        return root;
    }

    /** Exchanges the places and colours of this node and its successor. */
    private HashTreeNode<K, V> swapWith(HashTreeNode<K, V> root, HashTreeNode<K, V> s) {
        boolean c = s.red;
        s.red = red;
        red = c;
        HashTreeNode<K, V> p = parent;
        HashTreeNode<K, V> sp = s.parent;
        HashTreeNode<K, V> sr = s.right;
        if (sp == this) {
            parent = s;
            s.right = this;
        } else {
            parent = sp;
            sp.left = this;
            s.right = right;
            right.parent = s;
        }
        s.left = left;
        left.parent = s;
        left = null;
        right = sr;
        if (sr != null) {
            sr.parent = this;
        }
        s.parent = p;
        if (p == null) {
            return s;
        }
        if (p.left == this) {
            p.left = s;
        } else {
            p.right = s;
        }
        return root;
    }

    /** Makes the root the first of its list. */
    private static <K, V> void toFront(HashMap.Node<K, V>[] tab, HashTreeNode<K, V> root) {
        if (root == null) {
            return;
        }
        int i = tab.length - 1 & root.hash;
        HashTreeNode<K, V> first = (HashTreeNode<K, V>) tab[i];
        if (root == first) {
            return;
        }
        tab[i] = root;
        HashTreeNode<K, V> before = root.prev;
        HashTreeNode<K, V> after = root.following();
        if (after != null) {
            after.prev = before;
        }
        if (before != null) {
            before.next = after;
        }
        if (first != null) {
            first.prev = root;
        }
        root.next = first;
        root.prev = null;
    }

    private static <K, V> HashTreeNode<K, V> rotateLeft(HashTreeNode<K, V> root, HashTreeNode<K, V> p) {
        HashTreeNode<K, V> r = p.right;
        if ((p.right = r.left) != null) {
            r.left.parent = p;
        }
        r.left = p;
        return lift(root, p, r);
    }

    private static <K, V> HashTreeNode<K, V> rotateRight(HashTreeNode<K, V> root, HashTreeNode<K, V> p) {
        HashTreeNode<K, V> l = p.left;
        if ((p.left = l.right) != null) {
            l.right.parent = p;
        }
        l.right = p;
        return lift(root, p, l);
    }

    /** Puts c in the place of its new child p. */
    private static <K, V> HashTreeNode<K, V> lift(HashTreeNode<K, V> root, HashTreeNode<K, V> p,
            HashTreeNode<K, V> c) {
        HashTreeNode<K, V> up = p.parent;
        c.parent = up;
        p.parent = c;
        if (up == null) {
            c.red = false;
            return c;
        }
        if (up.left == p) {
            up.left = c;
        } else {
            up.right = c;
        }
        return root;
    }

    private static <K, V> HashTreeNode<K, V> balanceInsertion(HashTreeNode<K, V> root, HashTreeNode<K, V> x) {
        x.red = true;
        for (;;) {
            HashTreeNode<K, V> p = x.parent;
            if (p == null) {
                x.red = false;
                return x;
            }
            HashTreeNode<K, V> g = p.parent;
            if (!p.red || g == null) {
                return root;
            }
            boolean onLeft = p == g.left;
            HashTreeNode<K, V> uncle = onLeft ? g.right : g.left;
            if (uncle != null && uncle.red) {
                uncle.red = false;
                p.red = false;
                g.red = true;
                x = g;
                continue;
            }
            if (onLeft) {
                if (x == p.right) {
                    root = rotateLeft(root, x = p);
                    p = x.parent;
                }
                p.red = false;
                g.red = true;
                root = rotateRight(root, g);
            } else {
                if (x == p.left) {
                    root = rotateRight(root, x = p);
                    p = x.parent;
                }
                p.red = false;
                g.red = true;
                root = rotateLeft(root, g);
            }
        }
    }

    private static <K, V> boolean isRed(HashTreeNode<K, V> x) {
        return x != null && x.red;
    }

    private static <K, V> HashTreeNode<K, V> balanceDeletion(HashTreeNode<K, V> root, HashTreeNode<K, V> x) {
        for (;;) {
            HashTreeNode<K, V> p = x.parent;
            if (x == root || p == null) {
                x.red = false;
                return p == null ? x : root;
            }
            if (x.red) {
                x.red = false;
                return root;
            }
            boolean onLeft = p.left == x;
            HashTreeNode<K, V> s = onLeft ? p.right : p.left;
            if (isRed(s)) {
                s.red = false;
                p.red = true;
                root = onLeft ? rotateLeft(root, p) : rotateRight(root, p);
                s = onLeft ? p.right : p.left;
            }
            if (s == null) {
                x = p;
                continue;
            }
            HashTreeNode<K, V> near = onLeft ? s.left : s.right;
            HashTreeNode<K, V> far = onLeft ? s.right : s.left;
            if (!isRed(near) && !isRed(far)) {
                s.red = true;
                x = p;
                continue;
            }
            if (!isRed(far)) {
                near.red = false;
                s.red = true;
                root = onLeft ? rotateRight(root, s) : rotateLeft(root, s);
                s = onLeft ? p.right : p.left;
                far = onLeft ? s.right : s.left;
            }
            s.red = p.red;
            if (far != null) {
                far.red = false;
            }
            p.red = false;
            root = onLeft ? rotateLeft(root, p) : rotateRight(root, p);
            root.red = false;
            return root;
        }
    }
}
