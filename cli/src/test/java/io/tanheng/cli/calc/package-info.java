/* SPDX-License-Identifier: Apache-2.0 */
@NullMarked
package io.tanheng.cli.calc;

import org.jspecify.annotations.NullMarked;
