/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidence.tile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TileAddressTest {

    /** The example of C2SP tlog-tiles, "Merkle Tree". */
    @Test
    void largeIndexesAreSpelledInGroupsOfThreeDigits() {
        assertThat(new TileAddress(0, 1_234_067, 256).path()).isEqualTo("tile/0/x001/x234/067");
        assertThat(new TileAddress(1, 0, 17).path()).isEqualTo("tile/1/000.p/17");
        assertThat(new BundleAddress(1_000, 256).path()).isEqualTo("tile/entries/x001/000");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "checkpoint",
                "tile/0/x001/x234/067",
                "tile/63/000.p/1",
                "tile/entries/999.p/255",
                "tile/entries/x001/000"
            })
    void anAddressIsReadAsItIsSpelled(String path) {
        assertThat(LogFile.parse(path))
                .hasValueSatisfying(file -> assertThat(file.path()).isEqualTo(path));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/checkpoint",
                "checkpoint/",
                "tile/64/000",
                "tile/00/000",
                "tile/0/0",
                "tile/0/0000",
                "tile/0/x000/001",
                "tile/0/001/x002",
                "tile/0/000.p/0",
                "tile/0/000.p/256",
                "tile/0/000.p/01",
                "tile/0/../../../etc/passwd",
                "tile/entries/-01",
                "tile/0/x999/x999/x999/x999/x999/x999/x999/999",
                "tile/0/٠٠٠"
            })
    void whatIsSpelledOtherwiseIsNoAddress(String path) {
        assertThat(LogFile.parse(path)).isEmpty();
    }

    /** The example of C2SP tlog-tiles, "Partial Tiles": a tree of 70,000 entries. */
    @Test
    void theWidthsFollowFromTheSizeOfTheLog() {
        assertThat(TileAddress.inLog(0, 272, 70_000).width()).isEqualTo(256);
        assertThat(TileAddress.inLog(0, 273, 70_000).width()).isEqualTo(112);
        assertThat(TileAddress.inLog(1, 0, 70_000).width()).isEqualTo(256);
        assertThat(TileAddress.inLog(1, 1, 70_000).width()).isEqualTo(17);
        assertThat(TileAddress.inLog(2, 0, 70_000).width()).isEqualTo(1);
    }
}
