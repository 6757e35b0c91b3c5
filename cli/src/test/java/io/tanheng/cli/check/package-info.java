/* SPDX-License-Identifier: Apache-2.0 */
@NullMarked
package io.tanheng.cli.check;

import org.jspecify.annotations.NullMarked;
