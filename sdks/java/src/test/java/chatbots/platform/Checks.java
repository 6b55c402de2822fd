package chatbots.platform;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Tests without a library: each is a block with a name, and a failed check ends it. */
final class Checks {
    /** What a test does. */
    interface Block {
        void run() throws Exception;
    }

    private record Named(String name, Block block) {}

    private final List<Named> all = new ArrayList<>();

    void test(String name, Block block) {
        all.add(new Named(name, block));
    }

    static void equal(Object wanted, Object found) {
        if (!Objects.equals(wanted, found)) throw new AssertionError("wanted " + wanted + ", found " + found);
    }

    static void holds(boolean isSo, String what) {
        if (!isSo) throw new AssertionError(what);
    }

    /** The exception that the block throws. */
    static <T extends Exception> T thrown(Class<T> kind, Block block) throws Exception {
        try {
            block.run();
        } catch (Exception fault) {
            if (kind.isInstance(fault)) return kind.cast(fault);
            throw fault;
        }
        throw new AssertionError("no " + kind.getSimpleName() + " was thrown");
    }

    /** Runs all, prints what failed, and returns whether nothing did. */
    boolean run() {
        int passed = 0;
        for (Named each : all) {
            try {
                each.block().run();
                passed++;
            } catch (Exception | AssertionError fault) {
                System.out.println("FAILED " + each.name());
                fault.printStackTrace(System.out);
            }
        }
        System.out.println(passed + " of " + all.size() + " tests passed");
        return passed == all.size();
    }
}
