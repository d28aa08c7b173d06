package org.sixfold.verification;

import org.sixfold.testsupport.ProcessOnMySqlTest;

/** The same on a real MySQL server. */
@ProcessOnMySqlTest
class TakenAlongOnMySqlTest extends TakenAlongTest {}
