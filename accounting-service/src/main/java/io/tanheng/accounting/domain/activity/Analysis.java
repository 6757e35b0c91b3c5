/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.domain.activity;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A laboratory analysis a value comes from.
 *
 * @param sample the sample's number or name
 * @param laboratory who analysed it
 * @param accreditation the laboratory's accreditation, such as a CNAS number; absent where it has none
 * @param standard the method of analysis, such as GB/T 476
 */
public record Analysis(
        String sample,
        String laboratory,
        Optional<String> accreditation,
        Optional<String> standard,
        Optional<LocalDate> analysedOn) {}
