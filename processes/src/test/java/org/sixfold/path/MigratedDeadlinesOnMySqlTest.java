package org.sixfold.path;

import org.sixfold.testsupport.ProcessOnMySqlTest;

@ProcessOnMySqlTest
class MigratedDeadlinesOnMySqlTest extends MigratedDeadlinesTest {}
