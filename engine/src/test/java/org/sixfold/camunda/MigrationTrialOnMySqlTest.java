package org.sixfold.camunda;

import org.sixfold.testsupport.EngineOnMySqlTest;

@EngineOnMySqlTest
class MigrationTrialOnMySqlTest extends MigrationTrialTest {}
