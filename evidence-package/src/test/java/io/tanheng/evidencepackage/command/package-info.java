/* SPDX-License-Identifier: Apache-2.0 */
@NullMarked
package io.tanheng.evidencepackage.command;

import org.jspecify.annotations.NullMarked;
