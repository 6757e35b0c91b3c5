/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.telemetry.hj212;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** HJ 212-2017 table 3. */
class Hj212FlagTest {

    @ParameterizedTest
    @CsvSource({
        "0,0,false,false",
        "1,0,false,true",
        "4,1,false,false",
        "5,1,false,true",
        "6,1,true,false",
        "7,1,true,true",
        "8,2,false,false",
        "9,2,false,true"
    })
    void theBitsAreVersionNumberedAndAcknowledged(int number, int version, boolean numbered, boolean acknowledged) {
        assertThat(Hj212Flag.of(number)).isEqualTo(new Hj212Flag(version, numbered, acknowledged));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 5, 7, 9, 255})
    void whatIsReadIsWrittenAgain(int number) {
        assertThat(Hj212Flag.of(number).number()).isEqualTo(number);
    }
}
