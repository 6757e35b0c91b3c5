/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidence.tile;

import static io.tanheng.evidence.problem.EvidenceProblem.ENTRY_TOO_LARGE;
import static io.tanheng.evidence.problem.EvidenceProblem.FILE_MALFORMED;
import static org.assertj.core.api.Assertions.assertThat;

import io.tanheng.evidence.Refusals;
import java.util.List;
import org.junit.jupiter.api.Test;

class EntryBundleTest {

    private static final BundleAddress TWO = new BundleAddress(0, 2);

    @Test
    void entriesOfAllLengthsComeBack() {
        byte[] longest = new byte[EntryBundle.LONGEST_ENTRY];
        longest[65_534] = 7;
        byte[] bytes = EntryBundle.bytes(List.of(new byte[0], longest));

        assertThat(EntryBundle.parse(bytes, TWO)).containsExactly(new byte[0], longest);
    }

    @Test
    void aBundleThatIsCutIsRefused() {
        assertThat(Refusals.of(() -> EntryBundle.parse(new byte[] {0, 1, 65, 0}, TWO)))
                .isEqualTo(FILE_MALFORMED);
        assertThat(Refusals.of(() -> EntryBundle.parse(new byte[] {0, 1, 65, 0, 2, 65}, TWO)))
                .isEqualTo(FILE_MALFORMED);
    }

    @Test
    void aBundleWithMoreInItThanItsAddressSaysIsRefused() {
        assertThat(Refusals.of(() -> EntryBundle.parse(new byte[] {0, 1, 65, 0, 1, 66, 0, 1, 67}, TWO)))
                .isEqualTo(FILE_MALFORMED);
    }

    @Test
    void anEntryThatHasNoRoomIsRefused() {
        assertThat(Refusals.of(() -> EntryBundle.require(new byte[EntryBundle.LONGEST_ENTRY + 1])))
                .isEqualTo(ENTRY_TOO_LARGE);
    }
}
