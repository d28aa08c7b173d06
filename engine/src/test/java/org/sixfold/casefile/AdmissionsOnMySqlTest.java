package org.sixfold.casefile;

import org.sixfold.testsupport.OnRealMySql;
import org.sixfold.worklist.MySqlDatabase;

/** The same on a real MySQL server. */
@OnRealMySql
@CaseFileTest
class AdmissionsOnMySqlTest extends AdmissionsTest implements MySqlDatabase {}
