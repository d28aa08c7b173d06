package org.sixfold.rounds;

import org.sixfold.testsupport.ProcessOnMySqlTest;

/** The same on a real MySQL server. */
@ProcessOnMySqlTest
class RoundsOnMySqlTest extends RoundsTest {}
