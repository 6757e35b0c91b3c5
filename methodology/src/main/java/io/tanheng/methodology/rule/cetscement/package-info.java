/* SPDX-License-Identifier: Apache-2.0 */
/** Cement clinker in the Chinese carbon market: CETS-AG-02.01-V01-2024. The clinker line is the unit; direct emissions only. */
@NullMarked
package io.tanheng.methodology.rule.cetscement;

import org.jspecify.annotations.NullMarked;
