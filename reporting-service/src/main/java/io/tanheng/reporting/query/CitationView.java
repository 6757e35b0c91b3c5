/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.query;

import java.time.LocalDate;
import java.util.Optional;

/** The document behind a rule or value. */
public record CitationView(String document, Optional<String> clause, Optional<LocalDate> issued) {}
