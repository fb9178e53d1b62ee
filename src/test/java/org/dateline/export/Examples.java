package org.dateline.export;

import java.nio.file.Path;
import org.apache.jena.query.Dataset;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.TDB2Factory;

/** Stores in memory that hold examples of the ontology, each in a graph of its own. */
public final class Examples {
    private static final Path AROUND = Path.of("src/test/resources/org/dateline/export/around.trig");

    private Examples() {}

    /** @param names of files in ontology/examples/valid, without their ending */
    public static DatasetGraph store(String... names) {
        Dataset dataset = TDB2Factory.createDataset();
        dataset.getContext().set(TDB2.symUnionDefaultGraph, true);
        Txn.executeWrite(dataset, () -> {
            RDFDataMgr.read(dataset, AROUND.toString());
            for (String name : names) {
                RDFDataMgr.read(
                        dataset.getNamedModel("https://w3id.org/dateline/test/" + name),
                        Path.of("ontology/examples/valid", name + ".ttl").toString());
            }
        });
        return dataset.asDatasetGraph();
    }
}
