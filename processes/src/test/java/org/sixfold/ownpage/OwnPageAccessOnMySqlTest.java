package org.sixfold.ownpage;

import org.sixfold.testsupport.ProcessOnMySqlTest;

/** The same on a real MySQL server. */
@ProcessOnMySqlTest
class OwnPageAccessOnMySqlTest extends OwnPageAccessTest {}
