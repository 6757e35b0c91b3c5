/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.sector;

import io.tanheng.methodology.term.InForce;
import java.time.LocalDate;

/** The parameters in force on each day, such as {@code Parameters.standard()::on}. */
@FunctionalInterface
public interface DatedLaw {

    InForce on(LocalDate day);
}
