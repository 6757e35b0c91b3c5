/* SPDX-License-Identifier: Apache-2.0 */
/** CETS-AG-03.01-V01-2024, accounting of steel enterprises in the national carbon market: by enterprise and by process. */
@NullMarked
package io.tanheng.methodology.rule.cetssteel;

import org.jspecify.annotations.NullMarked;
