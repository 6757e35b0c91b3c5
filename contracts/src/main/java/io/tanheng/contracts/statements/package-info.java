/* SPDX-License-Identifier: Apache-2.0 */
/** What a site emitted in a period, line by line, version by version, as services tell one another. */
@NullMarked
package io.tanheng.contracts.statements;

import org.jspecify.annotations.NullMarked;
