package org.sixfold.rights;

import org.sixfold.testsupport.ProcessOnMySqlTest;

/** The same on a real MySQL server. */
@ProcessOnMySqlTest
class RefusalOnMySqlTest extends RefusalTest {}
