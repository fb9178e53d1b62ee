package org.dateline.store;

import java.util.Collection;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.dateline.rdf.CanonicalQuads;

/** Graphs in memory that answer as a store on disk does: the default graph is the union of all graphs. */
public final class LoadedGraphs {
    private LoadedGraphs() {}

    public static DatasetGraph of(Collection<CanonicalQuads> graphs) {
        DatasetGraph data = DatabaseMgr.createDatasetGraph();
        data.getContext().set(TDB2.symUnionDefaultGraph, true);
        Txn.executeWrite(data, () -> graphs.forEach(graph -> graph.quads().forEach(data::add)));
        return data;
    }
}
