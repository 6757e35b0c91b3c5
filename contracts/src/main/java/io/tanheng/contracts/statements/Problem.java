/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.contracts.statements;

import io.tanheng.contracts.source.LocalText;
import java.util.Optional;

/**
 * Why something is incomplete.
 *
 * @param code such as {@code MISSING_MONTH} or {@code IMPLAUSIBLE}
 * @param place what it concerns, such as {@code input coal}; absent where it concerns everything
 * @param sentence names the field, the value, what is allowed and what to do
 */
public record Problem(String code, Optional<String> place, LocalText sentence) {}
