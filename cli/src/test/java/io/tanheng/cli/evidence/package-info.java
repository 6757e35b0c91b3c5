/* SPDX-License-Identifier: Apache-2.0 */
@NullMarked
package io.tanheng.cli.evidence;

import org.jspecify.annotations.NullMarked;
