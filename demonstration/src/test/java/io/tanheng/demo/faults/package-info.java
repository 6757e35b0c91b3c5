/* SPDX-License-Identifier: Apache-2.0 */
@NullMarked
package io.tanheng.demo.faults;

import org.jspecify.annotations.NullMarked;
