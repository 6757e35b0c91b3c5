/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.contracts.statements;

import java.util.Optional;

/** A source document activity data was taken from. */
public record StatementDocument(String name, Optional<String> sha256, int records) {}
