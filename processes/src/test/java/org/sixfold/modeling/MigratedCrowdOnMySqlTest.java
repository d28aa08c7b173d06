package org.sixfold.modeling;

import org.sixfold.testsupport.ProcessOnMySqlTest;

@ProcessOnMySqlTest
class MigratedCrowdOnMySqlTest extends MigratedCrowdTest {}
