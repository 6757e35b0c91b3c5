/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidencepackage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.tanheng.evidencepackage.format.Names;
import io.tanheng.evidencepackage.format.Sample;
import io.tanheng.evidencepackage.verify.Believed;
import io.tanheng.evidencepackage.verify.PackageVerifier;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is touched, wherever: the package no longer holds, and what is said of it names a file. */
class MutationLawTest {

    /** More of them with {@code -Dlaws.times=10}. */
    private static final int TIMES = Integer.getInteger("laws.times", 1);

    private static final int OF_EACH_FILE = 3 * TIMES;
    private static final int OF_EACH_FILE_OF_MANY = TIMES;
    private static final int OF_THE_ZIP = 40 * TIMES;
    private static final int BOTH = 2;

    /** A long dash and a space, as bytes. */
    private static final String SIGNED_BY =
            new String("\u2014 ".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);

    private static final int KEY_LETTERS = 6;
    private static final int LONGEST_TIME = 50;
    private static final Pattern ONLY_SIGNED = Pattern.compile("\"(madeAt|asOf)\":\"[^\"]*$");
    private static final long SEED = 20261130;

    @TempDir
    private static Path folder;

    private static Path whole = Path.of("");
    private static Path inventory = Path.of("");
    private SplittableRandom random = new SplittableRandom(SEED);

    private static int ofEachFile(Path file) {
        return file.equals(inventory) ? OF_EACH_FILE_OF_MANY : OF_EACH_FILE;
    }

    /** Draws of one file do not depend on how long the signatures in others happen to be. */
    private void drawFor(String name) {
        random = new SplittableRandom(SEED + name.hashCode());
    }

    @BeforeAll
    static void pack() throws IOException {
        whole = new SamplePackage(SampleSite.books("cn-power-ets-2024", 2024), folder.resolve("log"))
                .write(folder.resolve("whole.zip"), Optional.of(new Sample(2, "law")), false);
        inventory = SampleInventory.certified(folder.resolve("inventories")).write(folder.resolve("inventory.zip"));
    }

    private static Stream<Path> packages() {
        return Stream.of(whole, inventory);
    }

    @ParameterizedTest
    @MethodSource("packages")
    void oneByteOfAnyFileIsEnough(Path file) throws IOException {
        for (String name : List.copyOf(new Tampering(file).names())) {
            drawFor(name);
            for (int count = 0; count < ofEachFile(file); count++) {
                Tampering tampering = new Tampering(file);
                byte[] bytes = tampering.bytes(name).clone();
                int place = random.nextInt(bytes.length);
                bytes[place] = (byte) (bytes[place] ^ (1 << random.nextInt(7)));
                byte[] changed = tampering.with(name, bytes).bytes();
                if (!name.equals(Names.MANIFEST_SIGNATURE) || keys(changed) == BOTH) {
                    assertThat(verify(changed)).as("%s, byte %s", name, place).isInstanceOf(PackageRefusal.class);
                }
            }
        }
    }

    /** A line under the manifest that is now of an unknown key is passed over as in every signed note, and no longer named. */
    private static int keys(byte[] zip) throws IOException {
        try {
            return PackageVerifier.verify(Files.write(folder.resolve("keys.zip"), zip), Believed.NOTHING)
                    .keys()
                    .size();
        } catch (PackageRefusal refused) {
            return BOTH;
        }
    }

    @ParameterizedTest
    @MethodSource("packages")
    void oneDigitOfAnyFileOfDataIsEnoughAlsoWhenTheOperatorSignsAnew(Path file) throws IOException {
        List<String> survivors = new ArrayList<>();
        for (String name : List.copyOf(new Tampering(file).names())) {
            drawFor(name);
            for (int count = 0; count < ofEachFile(file) && judged(name); count++) {
                Tampering tampering = new Tampering(file);
                byte[] bytes = tampering.bytes(name).clone();
                int place = digit(bytes, bound(name, tampering));
                bytes[place] = (byte) (bytes[place] == '9' ? '0' : bytes[place] + 1);
                if (!(verify(tampering.with(name, bytes).signed().bytes()) instanceof PackageRefusal)) {
                    survivors.add(name + " byte " + place);
                }
            }
        }
        assertThat(survivors).isEmpty();
    }

    /**
     * What the log and the rules bind: not the words of the README, nor what a registration says of plausible ranges, nor until when a key
     * signs, nor what a body publishes of itself, whose lists may be left out as well: how a certificate stood is not known then.
     */
    private static boolean judged(String name) {
        return !name.equals(Names.README)
                && !name.equals(Names.KEYS)
                && !name.startsWith("registrations/")
                && !name.contains("/did.json")
                && !name.contains("/status-")
                && !name.startsWith("manifest.");
    }

    /** How far a file is bound: of a frame in a block its bytes are, and not when and over which topic it came. */
    private static int bound(String name, Tampering tampering) {
        return name.startsWith("blocks/")
                ? tampering.text(name).indexOf("\"frames\":[{")
                : tampering.bytes(name).length;
    }

    private int digit(byte[] bytes, int end) {
        while (true) {
            int place = random.nextInt(end);
            if (bytes[place] >= '0' && bytes[place] <= '9' && !namesAKey(bytes, place) && !onlySigned(bytes, place)) {
                return place;
            }
        }
    }

    /** When a statement or an inventory was made is not in its digest: the log does not bind it, the signature does. */
    private static boolean onlySigned(byte[] bytes, int place) {
        int begin = Math.max(0, place - LONGEST_TIME);
        return ONLY_SIGNED
                .matcher(new String(bytes, begin, place - begin, StandardCharsets.ISO_8859_1))
                .find();
    }

    /** A line under a note that names a key nobody knows is passed over, as in every signed note; the first letters of a signature name it. */
    private static boolean namesAKey(byte[] bytes, int place) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        int begin = text.lastIndexOf('\n', place) + 1;
        String line = text.substring(begin, text.indexOf('\n', place) < 0 ? text.length() : text.indexOf('\n', place));
        int signature = begin + line.lastIndexOf(' ') + 1;
        return line.startsWith(SIGNED_BY) && place >= signature && place < signature + KEY_LETTERS;
    }

    @Test
    void oneByteOfTheZipItselfChangesNothingOrIsRefused() throws IOException {
        byte[] bytes = Files.readAllBytes(whole);
        for (int count = 0; count < OF_THE_ZIP; count++) {
            byte[] changed = bytes.clone();
            int place = random.nextInt(bytes.length);
            changed[place] = (byte) (changed[place] ^ (1 << random.nextInt(8)));
            Throwable refusal = verify(changed);
            if (refusal != null) {
                assertThat(refusal).as("byte %s", place).isInstanceOf(PackageRefusal.class);
            }
        }
    }

    private static @Nullable Throwable verify(byte[] zip) throws IOException {
        Path file = Files.write(folder.resolve("changed.zip"), zip);
        return catchThrowable(() -> PackageVerifier.verify(file, Believed.NOTHING));
    }
}
