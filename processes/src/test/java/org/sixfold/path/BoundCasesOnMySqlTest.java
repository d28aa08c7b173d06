package org.sixfold.path;

import org.sixfold.testsupport.ProcessOnMySqlTest;

/** The same on a real MySQL server. */
@ProcessOnMySqlTest
class BoundCasesOnMySqlTest extends BoundCasesTest {}
