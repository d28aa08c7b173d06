package org.sixfold.modeling;

import org.sixfold.testsupport.EngineOnMySqlTest;

@EngineOnMySqlTest
class ReleaseScheduleHttpOnMySqlTest extends ReleaseScheduleHttpTest {}
