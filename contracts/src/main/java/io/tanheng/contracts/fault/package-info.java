/** Ending a process at a named place, for fault tests. */
@NullMarked
package io.tanheng.contracts.fault;

import org.jspecify.annotations.NullMarked;
