package org.sixfold.casework;

import org.sixfold.testsupport.ProcessOnMySqlTest;

/** The same on a real MySQL server. */
@ProcessOnMySqlTest
class SignalOnMySqlTest extends SignalTest {}
